import { readForm } from './read-form.ts'

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

async function read(file: Blob) {
  const bytes = await file.arrayBuffer()
  const form = await readForm(new Uint8Array(bytes))
  return 'problem' in form ? form : { ...form, digest: hex(await crypto.subtle.digest('SHA-256', bytes)) }
}

// A file of a strange make can take long, and the window must go on answering.
self.onmessage = ({ data }: MessageEvent<Blob>): void =>
  void read(data).then(
    (form) => self.postMessage(form),
    () => self.postMessage({ problem: 'damaged' }),
  )
