import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with a line of its own that says how many tests passed and failed, for people and machines to read. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') count[state] += 1
      }
      // A file that cannot be loaded has no tests that could fail.
      if (module.errors().length > 0) count.failed += 1
    }
    if (count.skipped > 0) process.stdout.write(`${count.skipped} skipped\n`)
    process.stdout.write(`${count.passed} passed, ${count.failed} failed\n`)
  }
}
