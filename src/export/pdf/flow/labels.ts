/** Fills `{name}` in a label; a name that is not given stays as it is. */
export function fillIn(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
