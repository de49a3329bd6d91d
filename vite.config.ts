import { builtinModules } from 'node:module'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import pkg from './package.json' with { type: 'json' }

const root = import.meta.dirname

// pdfkit looks its data files up by path, and better-sqlite3 is a binary: both stay outside the bundles.
const external = ['electron', ...Object.keys(pkg.dependencies), 'open', ...builtinModules, /^node:/]

const node = (name: string, entries: Record<string, string>, format: 'es' | 'cjs') => ({
  consumer: 'server' as const,
  resolve: { noExternal: true as const },
  build: {
    outDir: path.join(root, 'out', name),
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).map(([key, file]) => [key, path.join(root, file)])),
      external,
      output: {
        format,
        entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
        // Beside the programs, so that a chunk finds the worker.
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: format === 'es',
      },
    },
  },
})

// date-holidays holds the calendars of all countries in one module; the app needs the Danish one.
const danishHolidaysOnly = {
  name: 'danish-holidays-only',
  transform: {
    filter: { id: /date-holidays\/src\/data\.js$/ },
    handler: (code: string) => {
      const { holidays, ...rest } = JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1))
      return { code: `export const data = ${JSON.stringify({ ...rest, holidays: { DK: holidays.DK } })}`, map: null }
    },
  },
}

export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  plugins: [react(), danishHolidaysOnly],
  builder: {},
  environments: {
    client: { build: { outDir: path.join(root, 'out/renderer'), emptyOutDir: true, target: 'chrome144' } },
    main: node(
      'main',
      {
        electron: 'main/electron.ts',
        browser: 'main/browser.ts',
        cli: 'main/cli.ts',
        'documents-worker': 'main/documents/worker.ts',
      },
      'es',
    ),
    preload: node('preload', { preload: 'main/hosts/electron/preload.ts' }, 'cjs'),
  },
})
