/** The name of the one window that shows a meeting on a second display, so that opening it again finds it. */
export const roomScreenName = 'sparringsrum-room'

/** The part of an address after `#` that shows a meeting without anything to press. */
export const roomScreenPath = (meetingId: string): string => `/room/${meetingId}/screen`

/** Whether the part of an address after `#` is that form of the page, and nothing besides. */
export const isRoomScreenPath = (path: string): boolean => /^\/room\/[\w-]{1,64}\/screen$/.test(path)
