const labelled = (text: string, label: string) => (label === '' ? text : `${text} (${label})`);

/** The words of the ways to look at the map. */
export const mapWaysWords = {
  'view.outline': 'Outline',
  'outline.label': 'Outline of the map',
  'outline.keys':
    'Press a name for its details. Alt+↑ and Alt+↓ change the order, Delete removes, and every change can be undone.',
  'outline.details': 'Open details: rename, move, connect',
  'outline.actions': ({ name }: { name: string }) => `Actions: ${name}`,
  'outline.pathsOf': ({ name }: { name: string }) => `Paths at ${name}`,
  'outline.pathFrom': ({ from, label }: { from: string; label: string }) => labelled(`← In from: ${from}`, label),
  'outline.path.onward': ({ to, label }: { to: string; label: string }) => labelled(`→ Onward: ${to}`, label),
  'outline.path.exit': ({ to, label }: { to: string; label: string }) => labelled(`→ Exit: ${to}`, label),
  'outline.path.re-entry': ({ to, label }: { to: string; label: string }) => labelled(`↩ Back in: ${to}`, label),
  'did.orderedCard': ({ row, rows }: { row: number; rows: number }) => `Card moved, ${row} of ${rows}`,
} as const;
