import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'

/** What a text breaks of the schema with this name in `tests/schemas`; empty when it fits. */
export function faultsAgainst(schema: string, value: unknown): readonly string[] {
  const validate = known.get(schema) ?? compiled(schema)
  known.set(schema, validate)
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** What an XML text breaks of the schema of JUnit. */
export function junitFaults(text: string): readonly string[] {
  const [document, schema] = [XmlDocument.fromString(text), XmlDocument.fromBuffer(bytes('junit.xsd'))]
  const validator = XsdValidator.fromDoc(schema)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return [String(error)]
  } finally {
    for (const one of [validator, document, schema]) one.dispose()
  }
}

const known = new Map<string, ValidateFunction>()

/** Draft 4 differs from the draft that is read here in the name of `$id`, and in nothing that these schemas use. */
function compiled(name: string): ValidateFunction {
  const { $schema: _, id: __, ...schema } = JSON.parse(new TextDecoder().decode(bytes(name))) as Record<string, unknown>
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  return ajv.compile(schema)
}

function bytes(name: string): Uint8Array {
  return readFileSync(new URL(`../schemas/${name}`, import.meta.url))
}
