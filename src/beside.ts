/** Values kept with objects, for as long as those live. */
export interface Beside<Holder extends object, Value> {
  readonly get: (holder: Holder) => Value | undefined
  readonly set: (holder: Holder, value: Value) => void
}

/**
 * Keeps a value on the object itself, out of sight of whoever copies, walks or prints it. In a `WeakMap` V8 holds on to
 * every value until it goes through all of memory, and the young ones with all that they lead to become old there: of a
 * thousand ecosystems that were read one after the other, hundreds would be held.
 */
export function beside<Holder extends object, Value>(): Beside<Holder, Value> {
  const key = Symbol('beside')
  return {
    get: (holder) => (holder as { readonly [key]?: Value })[key],
    set: (holder, value) => {
      Object.defineProperty(holder, key, { value, configurable: true, writable: true })
    },
  }
}
