import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of a page of the kiosk. It takes the focus, so that a screen reader reads the new page from its top. */
export function KioskHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h1 id="kiosk-heading" ref={heading} tabIndex={-1} className="kiosk__heading">
      {children}
    </h1>
  )
}
