/**
 * What libraries bring along that `eco` never uses, or seldom, and that every start would load.
 *
 * Commander can run commands that are programs of their own; `eco` has none. Node's part for starting processes brings its
 * network along, which took a tenth of the start of every command. Node's digests are loaded by the first that is made.
 */
export const less = {
  name: 'less',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /node_modules[\\/]commander[\\/]/.test(importer) ? { path: 'children', namespace: 'less' } : undefined,
    )
    onResolve({ filter: /^node:crypto$/ }, ({ namespace }) =>
      namespace === 'less' ? { path: 'node:crypto', external: true } : { path: 'digests', namespace: 'less' },
    )
    onLoad({ filter: /^children$/, namespace: 'less' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
    onLoad({ filter: /^digests$/, namespace: 'less' }, () => ({ contents: digests, loader: 'js' }))
  },
}

const digests = ['createHash', 'hash']
  .map((name) => `export const ${name} = (...words) => require('node:crypto').${name}(...words)`)
  .join('\n')
