import { join } from 'node:path'
import { systemIo } from './io.ts'
import { main } from './main.ts'
import { outputs } from './outputs.ts'

/** So many bytes of a team or so many files are much to do: one ecosystem of hundreds of partners, or ten of them. */
const much = { bytes: 250_000, files: 20 }

/** Runs what the command line asks; `whenMuch` is called once there is much to do. */
export async function start(whenMuch: () => void): Promise<void> {
  const both = outputs()
  const io = systemIo(join(__dirname, '..', 'templates'), both)
  let [bytes, files] = [0, 0]
  const read: typeof io.read = (path, most) => {
    const content = io.read(path, most)
    if (most !== undefined) [bytes, files] = [bytes + content.length, files + 1]
    if (bytes > much.bytes || files > much.files) whenMuch()
    return content
  }
  // Whoever looks back reads as many ecosystems as there were moments.
  const git: typeof io.git = () => {
    whenMuch()
    return io.git()
  }
  // Whoever watches checks the same over and over.
  const watch: typeof io.watch = (paths, changed) => {
    whenMuch()
    return io.watch(paths, changed)
  }
  const helper: typeof io.helper = async (work) =>
    (await import('./threads.ts')).helperIn(join(__dirname, 'thread.cjs'), work)
  const code = await main(process.argv.slice(2), { ...io, read, git, watch, helper })
  process.exitCode = both.areUnwritable() ? 2 : code
  // Taking down what is left takes as long as a fifth of a small check, and nobody waits for it.
  if (both.areEmptied) process.exit()
}
