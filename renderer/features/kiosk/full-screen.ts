/** Asks for the whole screen; where the host says no, the page fills its window all the same. */
export const enterFullScreen = (): void => void document.documentElement.requestFullscreen?.().catch(() => {})

export const leaveFullScreen = (): void => {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
}
