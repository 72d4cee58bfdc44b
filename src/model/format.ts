/**
 * The version of the notation that this `eco` reads and writes. It goes up when a file that was right would come to mean
 * something else; new fields and new words leave it as it is. Nothing written so far was ever read in another way, so
 * there is one.
 */
export const currentFormat = 1
