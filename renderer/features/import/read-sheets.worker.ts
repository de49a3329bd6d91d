import { readSheets } from './read-sheets.ts'

// A large workbook takes a second or more, in which the window must go on answering.
self.onmessage = ({ data }: MessageEvent<Blob>): void =>
  void readSheets(data).then(
    (sheets) => self.postMessage(sheets),
    () => self.postMessage(null),
  )
