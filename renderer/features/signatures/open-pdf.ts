const decoders = {
  'jbig2.wasm': () => import('pdfjs-dist/wasm/jbig2.wasm?url'),
  'openjpeg.wasm': () => import('pdfjs-dist/wasm/openjpeg.wasm?url'),
  'qcms_bg.wasm': () => import('pdfjs-dist/wasm/qcms_bg.wasm?url'),
}

/** Gives the reader the decoders of scanners' pictures from our own files. */
class Decoders {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    if (!Object.hasOwn(decoders, filename)) throw new Error(`no ${filename}`)
    const { default: address } = await decoders[filename as keyof typeof decoders]()
    const answer = await fetch(address)
    return new Uint8Array(await answer.arrayBuffer())
  }
}

/**
 * Opens a PDF to be drawn. The reader comes with the first one: most sessions never show a scan. Scripts in the file are
 * never run. Throws the reader's own error for a file that is broken or asks for a password.
 */
export async function openPdf(bytes: Uint8Array) {
  const [{ getDocument, GlobalWorkerOptions }, { default: workerSrc }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ])
  GlobalWorkerOptions.workerSrc = workerSrc
  // Its warnings are about the file, which is judged by whether it opens.
  const options = { data: bytes, verbosity: 0, isEvalSupported: false, enableXfa: false, useWorkerFetch: false }
  return await getDocument({ ...options, BinaryDataFactory: Decoders }).promise
}
