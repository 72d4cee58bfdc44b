import type { Io } from '../io.ts'

/** A path as it is on the disk: an é in a name may be stored as one character or as two, and is typed as either. */
export function asStored(path: string, io: Pick<Io, 'kindOf'>): string {
  const forms = [path, path.normalize('NFC'), path.normalize('NFD')]
  return forms.find((form) => io.kindOf(form) !== 'missing') ?? path
}
