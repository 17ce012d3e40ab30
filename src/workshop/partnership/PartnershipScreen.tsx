export function PartnershipScreen() {
  return null;
}
