import { comment } from './json-schema.ts'

/** Whether a text is a schema that `eco` wrote. */
export function isOwnSchema(text: string): boolean {
  try {
    const { $comment } = JSON.parse(text) as { $comment?: unknown }
    return $comment === comment
  } catch {
    return false
  }
}
