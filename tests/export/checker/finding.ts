/** Something that PDF/UA-1, or plain sense, forbids. */
export interface Finding {
  readonly rule: string;
  /** Page, element or object. */
  readonly where: string;
}

export type Report = (rule: string, where: string) => void;
