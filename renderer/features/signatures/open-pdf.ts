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
  return await getDocument({ data: bytes, isEvalSupported: false, useWasm: false, enableXfa: false }).promise
}
