import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What VS Code asks of the YAML server (redhat.vscode-yaml), with the settings of a folder that has no network. */
export interface LanguageServer {
  /** The words offered at the end of a text. */
  readonly completions: (file: string, text: string) => Promise<readonly Completion[]>
  /** What is told about the word at a place (from 0). */
  readonly hover: (file: string, text: string, place: Place) => Promise<string>
  /** What is wrong in a text, as `line: message`, the line from 1. */
  readonly diagnostics: (file: string, text: string) => Promise<readonly string[]>
  readonly stop: () => void
}

export interface Completion {
  readonly label: string
  readonly documentation: string
}

export interface Place {
  readonly line: number
  readonly character: number
}

const manifest = createRequire(import.meta.url).resolve('yaml-language-server/package.json')
const program = join(dirname(manifest), 'bin/yaml-language-server')

/** Starts the server for the files of one folder. */
export async function startServer(folder: string, settings: object = {}): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const { request, notify, on } = connection(child)
  const found = new Map<string, (diagnostics: readonly Diagnostic[]) => void>()
  const yaml = { schemaStore: { enable: false }, validate: true, hover: true, completion: true, ...settings }
  on('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? yaml : {})),
  )
  on('textDocument/publishDiagnostics', ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) =>
    found.get(uri)?.(diagnostics),
  )
  const rootUri = pathToFileURL(folder).href
  await request('initialize', {
    processId: null,
    rootUri,
    capabilities,
    workspaceFolders: [{ uri: rootUri, name: 'x' }],
  })
  notify('initialized', {})
  notify('workspace/didChangeConfiguration', { settings: { yaml } })
  let version = 0
  const open = (file: string, text: string): string => {
    const uri = pathToFileURL(join(folder, file)).href
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: ++version, text } })
    return uri
  }
  const close = (uri: string) => notify('textDocument/didClose', { textDocument: { uri } })
  return {
    completions: async (file, text) => {
      const uri = open(file, text)
      const lines = text.split('\n')
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
      const given = (await request('textDocument/completion', { textDocument: { uri }, position })) as {
        items: readonly { label: string; documentation?: string | { value: string } }[]
      }
      close(uri)
      return given.items.map(({ label, documentation = '' }) => ({
        label,
        documentation: typeof documentation === 'string' ? documentation : documentation.value,
      }))
    },
    hover: async (file, text, position) => {
      const uri = open(file, text)
      const given = (await request('textDocument/hover', { textDocument: { uri }, position })) as {
        contents: { value: string } | string
      } | null
      close(uri)
      const contents = given?.contents ?? ''
      return typeof contents === 'string' ? contents : contents.value
    },
    diagnostics: async (file, text) => {
      const uri = pathToFileURL(join(folder, file)).href
      const end = text.split('\n').length - 1
      const given = new Promise<readonly Diagnostic[]>((resolve) =>
        found.set(uri, (all) => all.some(({ range }) => range.start.line >= end) && resolve(all)),
      )
      open(file, `${text}${sentinel}`)
      const all = await given
      found.delete(uri)
      close(uri)
      return all
        .filter(({ range }) => range.start.line < end)
        .map(({ range, message }) => `${range.start.line + 1}: ${message}`)
    },
    stop: () => child.kill(),
  }
}

/** Something wrong at the end of every text: the server says first, and when all is well, that nothing is wrong. */
const sentinel = 'zz_end: 1\nzz_end: 2\n'

interface Diagnostic {
  readonly range: { readonly start: Place }
  readonly message: string
}

const capabilities = {
  workspace: { configuration: true, didChangeConfiguration: {} },
  textDocument: {
    completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
    hover: { contentFormat: ['markdown'] },
    publishDiagnostics: {},
  },
}

/** JSON-RPC over the pipes of a process. */
function connection({ stdin, stdout }: ChildProcess) {
  const answers = new Map<number, (result: unknown) => void>()
  const handlers = new Map<string, (params: never) => unknown>()
  let [buffer, last] = [Buffer.alloc(0), 0]
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const receive = ({ id, method, params, result }: Message) => {
    if (method === undefined) answers.get(id as number)?.(result)
    else {
      const answer = handlers.get(method)?.(params as never)
      if (id !== undefined) send({ id, result: answer ?? null })
    }
  }
  stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())?.[1])
      if (end === -1 || buffer.length < end + 4 + length) return
      const body = buffer.subarray(end + 4, end + 4 + length).toString()
      buffer = buffer.subarray(end + 4 + length)
      receive(JSON.parse(body) as Message)
    }
  })
  return {
    request: (method: string, params: object) => {
      const id = ++last
      send({ id, method, params })
      return new Promise<unknown>((resolve) => answers.set(id, resolve))
    },
    notify: (method: string, params: object) => send({ method, params }),
    on: (method: string, handler: (params: never) => unknown) => void handlers.set(method, handler),
  }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}
