import { NoList, readSheets } from './read-sheets.ts'

// A large workbook takes a second or more, in which the window must go on answering.
self.onmessage = ({ data }: MessageEvent<Blob>): void =>
  void readSheets(data).then(
    (read) => self.postMessage(read),
    (reason: unknown) => self.postMessage(reason instanceof NoList ? reason.problem : 'unreadable'),
  )
