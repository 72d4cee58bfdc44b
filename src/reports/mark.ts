import { createHash } from 'node:crypto'

/**
 * A written document ends with a mark that holds a fingerprint of what stands above it. So a next run knows whether the
 * file is still what `eco` wrote, and never loses what someone added by hand.
 */
export function marked(text: string): string {
  return `${text}\n<!-- eco:${fingerprint(text)} -->\n`
}

/** Whether `eco` wrote this text and nobody changed it since; line ends may differ. */
export function isOwn(written: string): boolean {
  const parts = /^([\s\S]*)\n<!-- eco:([0-9a-f]{16}) -->\s*$/.exec(written.replace(/\r\n/g, '\n'))
  return parts?.[1] !== undefined && fingerprint(parts[1]) === parts[2]
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
