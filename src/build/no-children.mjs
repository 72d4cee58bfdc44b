/**
 * Commander can run commands that are programs of their own; `eco` has none. Node's part for starting processes brings its
 * network along, which took a tenth of the start of every command.
 */
export const noChildren = {
  name: 'no-children',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /node_modules[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'no-children' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'no-children' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
  },
}
