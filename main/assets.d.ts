/// <reference types="vite/types/importMeta.d.ts" />

/** Files that the build puts into the program as text, so that the packaged app needs no file beside it. */
declare module '*.sql?raw' {
  const text: string
  export default text
}

/** Font files, built in as `data:` addresses. */
declare module '*.ttf?inline' {
  const dataUrl: string
  export default dataUrl
}
