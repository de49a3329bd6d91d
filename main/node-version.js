// Plain JavaScript, so that an old Node can read it and say what is wrong instead of stumbling over TypeScript.
const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  const danish = /^(da|C\b|POSIX|$)/i.test(process.env.LC_ALL || process.env.LANG || '')
  process.stderr.write(
    danish
      ? `Sparringsrum skal bruge Node 24, og det her er ${process.version}. Kør først ”npm ci”: projektet har sin egen Node med.\n`
      : `Sparringsrum needs Node 24, and this is ${process.version}. Run “npm ci” first: the project brings its own Node.\n`,
  )
  process.exit(1)
}
