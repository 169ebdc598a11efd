import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { isTerritoryMade, makeTerritory } from './territory/make-territory.ts'

const root = resolve(import.meta.dirname, '..')
const at = (path: string) => resolve(root, path)

// The targets are written down: electron-vite would derive them from the newest Electron that it knows, while
// development machines behind a package proxy run an older one (see electron/runtime/README.md).
const NODE = 'node20'
const CHROME = 'chrome130'

// The advice to split above 500 kB is for the web; here everything is read from the disk.
const chunkSizeWarningLimit = 4000

/** The administrative territory, reduced to what the program reads; only when what it is made of has changed. */
const territory = {
  name: 'territory',
  buildStart: () => {
    if (!isTerritoryMade(root, at('electron/territory'))) makeTerritory(root)
  },
}

export default defineConfig({
  main: {
    root,
    plugins: [territory],
    build: {
      target: NODE,
      chunkSizeWarningLimit,
      outDir: at('out/main'),
      emptyOutDir: true,
      // What is in `dependencies` stays outside the bundle: a native module, and packages that find their .wasm beside
      // them. All the rest is in `devDependencies`, is bundled, and is not shipped twice.
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          'exports-worker': at('electron/exports/worker.ts'),
          'compiler-worker': at('electron/exports/pdf/compiler-worker.ts'),
          'backups-worker': at('electron/backups/worker.ts'),
          'inspection-worker': at('electron/exports/inspection/worker.ts'),
          'encryption-worker': at('electron/encryption/worker.ts'),
          'imports-worker': at('electron/imports/worker.ts'),
          'salvage-worker': at('electron/salvage/worker.ts'),
          'places-process': at('electron/places/process.ts'),
          'search-worker': at('electron/search/worker.ts'),
          cli: at('electron/cli.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    root,
    build: {
      target: NODE,
      outDir: at('out/preload'),
      emptyOutDir: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    cacheDir: at('node_modules/.cache/vite-renderer'),
    build: {
      target: CHROME,
      chunkSizeWarningLimit,
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
    plugins: [react()],
  },
})
