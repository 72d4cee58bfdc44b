import type { Io } from '../io.ts'
import { choiceOf } from './options.ts'

export const shells = ['bash', 'zsh', 'fish'] as const

/** `eco completion`: the script by which a shell completes what is typed behind `eco`. */
export async function completion(shell: string, io: Io): Promise<number> {
  const name = choiceOf('eco completion', shell, shells)
  io.out(new TextDecoder().decode(io.read(`${io.templates}/completion/eco.${name}`)))
  return 0
}
