import { expect, test } from 'vitest';
import { mapScene } from '../../../src/export/report/mapScene.ts';
import { writeSvg } from '../../../src/export/svg/writeSvg.ts';
import { addCards } from '../../../src/intercepts/model/card-edits.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { carryOut } from '../../../src/workshop/model/change.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';

const HOSTILE = '</text><script>alert("1")</script> & "quoted" \u0007\uffff 💊';

test('whatever people write is text of a well-formed file', () => {
  const card = { id: 'c', kind: 'gap', at: 'station:s-jail', text: HOSTILE } as const;
  const { document: map } = carryOut(newWorkshop(usAdults, {}), addCards([card]));
  const scene = mapScene(map, { at: 6, open: new Set() }, wordsIn('en-US'));
  const svg = new DOMParser().parseFromString(writeSvg(scene, HOSTILE, 'en-US'), 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  expect(svg.querySelector('script')).toBeNull();
  expect(svg.querySelector('title')?.textContent).toContain('</text><script>');
  expect(svg.querySelector('desc')?.textContent).toContain('Local Law Enforcement');
  expect(svg.querySelectorAll('rect,text,path,polygon')).toHaveLength(scene.shapes.length + 1);
});
