export function MeasuresScreen() {
  return null;
}
