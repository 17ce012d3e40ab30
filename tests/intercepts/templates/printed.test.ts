import { expect, test } from 'vitest';
import { pdfInNode } from '../../../src/export/pdf/pdfInNode.ts';
import { reportOf } from '../../../src/export/report/reportOf.ts';
import { TEMPLATES, templateOf } from '../../../src/intercepts/templates/templates.ts';
import { fetchWords, wordsIn } from '../../../src/words/words.ts';
import { checksOf } from '../../../src/workshop/model/checks/checks.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';
import { aboutOf, termsOf } from '../../../src/workshop/model/workshop-document.ts';
import { checkPdf } from '../../export/checker/accessibilityFindings.ts';

test.each([...TEMPLATES.map(({ id, language }) => [id, language]), ['us-adults', 'es']])(
  'the template %s prints an accessible report in %s',
  async (id, language) => {
    const template = templateOf(id);
    if (!template) throw new Error(`There is no template ${id}`);
    const workshop = newWorkshop(template, { title: 'Alder', startDate: '2027-02-02', language });
    expect(checksOf(workshop).filter(({ severity }) => severity === 'fault')).toEqual([]);
    await fetchWords(language);
    const say = wordsIn(aboutOf(workshop).language, termsOf(workshop));
    const report = reportOf(workshop, say, {
      createdAt: '2026-11-22T16:00:00.000Z',
      part: 'full',
      isLargePrint: false,
    });
    expect(report).toMatchObject({ language, pageSize: template.pageSize });
    const { bytes } = await pdfInNode(report);
    const { findings } = await checkPdf(bytes);
    expect(findings).toEqual([]);
  },
);
