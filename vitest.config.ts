import { defineConfig } from 'vitest/config'
import { CountReporter } from './tests/support/count-reporter.ts'

const node = { environment: 'node' as const, pool: 'threads' as const }

export default defineConfig({
  test: {
    reporters: ['default', new CountReporter()],
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          include: ['tests/{unit,main,contract}/**/*.test.ts'],
          // A thousand commands take their time where the machine has other work as well.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...node,
          name: 'app',
          include: ['tests/app/**/*.test.ts'],
          benchmark: { include: [] },
          // One browser and two cores: specs in turn are quicker than specs that fight for the machine.
          fileParallelism: false,
          testTimeout: 60_000,
          // On a shared machine a key may be faster than the screen. Where it matters that a test failed at first, CI is unset.
          retry: process.env.CI ? 1 : 0,
          // A screen may still be on its way to what is expected of it.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
