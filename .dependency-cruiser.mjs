// Who may know whom. Three rooms: intercepts (the map), workshop (the day), export (the paper); and what each of them is
// made of. A type import counts: a room that knows a type of another room changes when that room changes.

const MODELS = '^src/(intercepts/(model|templates|scene)|workshop/model|export/report)/';
const SHELL = '^src/(App\\.tsx$|main\\.tsx$|cli\\.ts$|shell/)';

/** Files that run in Node: the command line, and what is named after that: `pdfInNode.ts`, `pdf-in-node.ts`. */
const NODE = '^src/cli\\.ts$|[iI]n-?[nN]ode\\.ts$';

/** A package that a single folder may know, so that it can be replaced there. */
const onlyIn = (folder, packages) => ({
  name: `${packages[0]}-only-in-${folder.split('/').pop()}`,
  comment: `${packages.join(', ')}: ask ${folder} instead.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^${folder}/` },
  to: { path: `node_modules/(${packages.join('|')})/` },
});

/** The folders that one part may import from, itself included; packages are not meant. */
/** The names of the jurisdiction's words: templates fill them in, the workshop keeps them, the catalogue speaks them. */
const TERMS = '^src/words/terms\\.ts$';

const reads = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: allowed },
});

export default {
  forbidden: [
    reads(
      'intercepts-know-no-workshop',
      '^src/intercepts/',
      '^src/(intercepts|controls|words|fonts)/',
      'The map can be drawn without a workshop around it.',
    ),
    reads(
      'workshop-knows-no-paper',
      '^src/workshop/',
      '^src/(workshop|intercepts|controls|words|fonts)/',
      'App puts the export menu into the day; the day itself does not know what paper there is.',
    ),
    reads(
      'paper-reads-models-and-file',
      '^src/export/',
      '^src/(export|intercepts/(model|scene)|workshop/model|controls|words|fonts)/|^src/workshop/storage/file[^/]*\\.ts$',
      'A writer works in a worker and in Node, where there is no store and no screen.',
    ),
    reads(
      'map-model-knows-itself',
      '^src/intercepts/model/',
      '^src/intercepts/model/',
      'No model knows a screen, a store, a clock or a disk.',
    ),
    reads(
      'templates-are-data',
      '^src/intercepts/templates/',
      `^src/intercepts/(model|templates)/|${TERMS}`,
      'Data only.',
    ),
    reads(
      'scene-knows-the-map-model',
      '^src/intercepts/scene/',
      '^src/(intercepts/(model|scene)|words|fonts)/',
      'One geometry for screen and paper.',
    ),
    reads(
      'workshop-model-knows-models',
      '^src/workshop/model/',
      `^src/(workshop/model|intercepts/(model|templates))/|${TERMS}`,
      'No model knows a screen, a store, a clock or a disk.',
    ),
    reads(
      'report-knows-models',
      '^src/export/report/',
      '^src/(export/report|intercepts/(model|scene)|workshop/model|words)/',
      'The report says what is on paper, not how it is laid out.',
    ),
    reads('controls-know-no-room', '^src/controls/', '^src/(controls|words)/', 'No domain word in a control.'),
    reads('words-know-nothing', '^src/words/', '^src/words/', 'A catalogue is read, it reads nobody.'),
    reads('fonts-know-nothing', '^src/fonts/', '^src/fonts/', 'Fonts are data.'),
    {
      name: 'only-screens-use-controls',
      comment: 'Writers work without a screen; ExportMenu.tsx is one.',
      severity: 'error',
      from: { path: '^src/(export|workshop)/', pathNot: '\\.tsx$' },
      to: { path: '^src/controls/' },
    },
    {
      name: 'engine-knows-no-screen',
      comment: 'Screens subscribe to the store; the store, sharing and storage work without any.',
      severity: 'error',
      from: { path: '^src/workshop/(store|sharing|storage)/' },
      to: { path: '^src/.*\\.tsx$|^src/intercepts/(canvas|cards|coverage)/' },
    },
    {
      name: 'shell-is-on-top',
      comment: 'App, main and cli compose the rooms; nothing else knows them, or all three rooms.',
      severity: 'error',
      from: { path: '^src/', pathNot: SHELL },
      to: { path: SHELL },
    },
    {
      name: 'only-the-shell-composes',
      severity: 'error',
      from: { path: '^src/[^/]+$', pathNot: SHELL },
      to: { path: '^src/(intercepts|workshop|export)/' },
    },
    {
      name: 'models-use-few-packages',
      comment:
        'Records, edits and checks need a patch maker, an order and a parser, and the report a reader of its texts.',
      severity: 'error',
      from: { path: MODELS },
      to: {
        dependencyTypes: ['npm', 'npm-dev'],
        pathNot: 'node_modules/(immer|fractional-indexing|valibot|mdast-util-from-markdown)/',
      },
    },
    {
      name: 'only-the-command-line-knows-node',
      comment: 'What a room does in Node alone stands in a file that says so, which only cli.ts loads.',
      severity: 'error',
      from: { path: '^src/', pathNot: NODE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'node-files-only-for-the-command-line',
      severity: 'error',
      from: { path: '^src/', pathNot: NODE },
      to: { path: '[iI]n-?[nN]ode\\.ts$' },
    },
    onlyIn('src/intercepts/canvas', ['@xyflow/react']),
    onlyIn('src/workshop/store', ['zustand']),
    onlyIn('src/workshop/sharing', ['yjs', 'y-protocols', 'lib0']),
    onlyIn('src/workshop/storage', ['idb']),
    onlyIn('src/export/pdf', ['jspdf']),
    {
      name: 'app-knows-no-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts)/' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan',
      comment: 'A file that imports nothing and is imported by nobody is left over.',
      severity: 'error',
      // The stand-in is reached through an alias of vite.config.ts, declarations by the compiler.
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '^src/export/pdf/unused-by-jspdf\\.ts$'] },
      to: {},
    },
    {
      name: 'no-unknown-file',
      severity: 'error',
      // What follows a question mark is for Vite, which fails on a wrong path by itself.
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
  ],
  options: {
    // TypeScript 7 has no parser that dependency-cruiser could use.
    parser: 'swc',
    // Otherwise type imports, gone after compilation, would go unseen.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
