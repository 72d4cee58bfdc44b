import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** A folder and those above it that are missing, one at a time: Node's own `recursive` never ends where a folder cannot be (`/proc/x`). */
export function makeFolders(folder: string, mode?: number): void {
  const missing: string[] = []
  for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at)
  for (const one of missing) make(one, mode)
}

/** Another run may make it at the same moment. */
function make(folder: string, mode: number | undefined): void {
  try {
    mkdirSync(folder, mode)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
