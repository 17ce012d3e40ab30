import type { Report } from '../../report/report.ts';
import type { JsPdfDocument } from './jsPdfDocument.ts';
import { srgbProfile } from './srgbProfile.ts';

const PDFUA = 'http://www.aiim.org/pdfua/ns/id/';
const PDFA = 'http://www.aiim.org/pdfa/ns';

/** What a file says about itself. */
export type FileFacts = Pick<Report, 'title' | 'author' | 'language' | 'createdAt'>;

/** Declares the file PDF/A-2a and PDF/UA-1: metadata that say so, and what its colours mean on every screen and printer. */
export function addArchiveEntries(file: JsPdfDocument, facts: FileFacts): void {
  const { title, author, createdAt } = facts;
  file.pdf.setProperties({ title, author });
  file.pdf.setCreationDate(pdfDate(createdAt));
  file.pdf.viewerPreferences({ DisplayDocTitle: true });
  file.pdf.addMetadata(metadataOf(facts), true);
  let intent = 0;
  file.on('postPutResources', () => {
    const profile = file.putStream(srgbProfile(), { N: 3 });
    intent = file.putObject(
      `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ${profile} 0 R>>`,
    );
  });
  file.on('putCatalog', () => file.write(`/OutputIntents[${intent} 0 R]`));
}

/** jsPDF writes a Date in the zone of the machine and this form as it stands, which it refuses after 2037. */
function pdfDate(iso: string): Date | string {
  const digits = iso.replace(/\D/g, '').slice(0, 14);
  return digits < '2038' ? `D:${digits}+00'00'` : new Date(iso);
}

function metadataOf({ title, author, language, createdAt }: FileFacts): string {
  const creator = author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>`;
  return (
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""' +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="${PDFUA}" xmlns:pdfaid="${PDFA}/id/">` +
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>' +
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(title)}</rdf:li></rdf:Alt></dc:title>${creator}` +
    `<dc:language><rdf:Bag><rdf:li>${xml(language)}</rdf:li></rdf:Bag></dc:language>` +
    `<xmp:CreateDate>${createdAt.slice(0, 19)}Z</xmp:CreateDate></rdf:Description>${UA_SCHEMA}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  );
}

/** PDF/A accepts the PDF/UA entry only with a description of where it comes from. */
const UA_SCHEMA =
  `<rdf:Description rdf:about="" xmlns:pdfaExtension="${PDFA}/extension/" xmlns:pdfaSchema="${PDFA}/schema#" xmlns:pdfaProperty="${PDFA}/property#">` +
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  `<pdfaSchema:namespaceURI>${PDFUA}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>` +
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const xml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
