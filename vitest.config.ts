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
          // Loading the modules anew for each file took a third of the time. No test replaces a module or keeps state in one.
          isolate: false,
          maxWorkers: 2,
          // Browser tests have the machine to themselves: theirs wait for screens.
          sequence: { groupOrder: 1 },
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
          // Two browsers at a time took 393 s where one took 698 s, on two cores: much of a test is waiting.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
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
