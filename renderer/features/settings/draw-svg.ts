import type { LogoProblem } from './read-logo.ts'

/** Sharp at 30 points' height on paper with plenty to spare. */
const printHeight = 600
const widest = 2400

/** Elements that run, show or fetch something that is no drawing. */
const foreign = 'script, foreignObject, iframe, object, embed, audio, video, animate, set, a'

const isOutside = (value: string): boolean => {
  const address = value.trim()
  return address !== '' && !address.startsWith('#') && !/^data:image\/(png|jpeg);/i.test(address)
}

/** Whether a drawing does anything but draw: scripts, events, other elements, or anything from outside the file. */
export function doesMoreThanDraw(root: Element): boolean {
  if (root.querySelector(foreign)) return true
  const all = [root, ...root.querySelectorAll('*')]
  return all.some(
    (element) =>
      [...element.attributes].some(
        ({ localName, value }) =>
          localName.toLowerCase().startsWith('on') ||
          (/^(href|src)$/i.test(localName) && isOutside(value)) ||
          [...value.matchAll(/url\(\s*['"]?([^'")]*)/gi)].some(([, address = '']) => isOutside(address)),
      ) ||
      (element.localName === 'style' &&
        (/@import/i.test(element.textContent) ||
          [...element.textContent.matchAll(/url\(\s*['"]?([^'")]*)/gi)].some(([, address = '']) =>
            isOutside(address),
          ))),
  )
}

function sizeOf(root: Element): { width: number; height: number } | null {
  const [, , boxWidth = 0, boxHeight = 0] = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const width = boxWidth || Number.parseFloat(root.getAttribute('width') ?? '')
  const height = boxHeight || Number.parseFloat(root.getAttribute('height') ?? '')
  return width > 0 && height > 0 ? { width, height } : null
}

/**
 * An SVG as a PNG at print resolution. It is drawn by the browser, as a picture that can run and fetch nothing, since no
 * library that draws SVG into a PDF keeps to all of SVG; what does more than draw is refused all the same.
 */
export async function drawSvg(text: string): Promise<Blob | LogoProblem> {
  if (/<!(DOCTYPE[^>]*\[|ENTITY)/i.test(text)) return { code: 'scripted' }
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
  if (root.localName !== 'svg' || root.querySelector('parsererror')) return { code: 'unreadable' }
  if (doesMoreThanDraw(root)) return { code: 'scripted' }
  const own = sizeOf(root)
  if (!own) return { code: 'unreadable' }
  const scale = Math.min(printHeight / own.height, widest / own.width)
  const [width, height] = [Math.ceil(own.width * scale), Math.ceil(own.height * scale)]
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${own.width} ${own.height}`)
  root.setAttribute('width', String(width))
  root.setAttribute('height', String(height))
  const address = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' }),
  )
  try {
    const picture = new Image()
    picture.src = address
    await picture.decode()
    const canvas = new OffscreenCanvas(width, height)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
    return await canvas.convertToBlob({ type: 'image/png' })
  } catch {
    return { code: 'unreadable' }
  } finally {
    URL.revokeObjectURL(address)
  }
}
