import { type ReactNode, useRef, useState } from 'react'
import { Menu as AriaMenu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button, type ButtonKind, IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import './dialog.css'

export type MenuEntry = { id: string; label: string; danger?: boolean; run: () => void }

type MenuProps = {
  label: string
  entries: readonly MenuEntry[]
  icon: ReactNode
  /** With words the trigger is a button; without, an icon called `label`. */
  words?: string
  kind?: ButtonKind
  size?: 'normal' | 'small'
}

/** A button that opens a list of actions. */
export function Menu({ label, entries, icon, words, kind = 'secondary', size = 'small' }: MenuProps) {
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const shared = { ref: trigger, 'aria-haspopup': 'menu' as const, 'aria-expanded': open, onClick: () => setOpen(true) }
  return (
    <>
      {words ? (
        <Button kind={kind} size={size} icon={icon} {...shared}>
          {words}
        </Button>
      ) : (
        <IconButton label={label} {...shared}>
          {icon}
        </IconButton>
      )}
      <Popover
        aria-label={label}
        triggerRef={trigger}
        isOpen={open}
        onOpenChange={setOpen}
        placement="bottom end"
        className="popover"
      >
        <AriaMenu
          aria-label={label}
          className="menu"
          autoFocus="first"
          onAction={(id) => entries.find((entry) => entry.id === id)?.run()}
          onClose={() => setOpen(false)}
        >
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              className={classNames('menu__item', entry.danger && 'menu__item--danger')}
            >
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </>
  )
}
