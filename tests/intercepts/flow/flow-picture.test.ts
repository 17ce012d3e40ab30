import { describe, expect, it } from 'vitest';
import { layOutFlow } from '../../../src/intercepts/flow/flow-picture.ts';
import { peopleFlowOf, whatIf } from '../../../src/intercepts/model/people-flow.ts';
import { TEMPLATES } from '../../../src/intercepts/templates/templates.ts';
import { usAdults } from '../../../src/intercepts/templates/us-adults.ts';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { newWorkshop } from '../../../src/workshop/model/new-workshop.ts';

const sample = peopleFlowOf(marlowCounty());
const picture = layOutFlow(sample, sample);
const ribbonOf = (kind: string, from: number, to: number, of = picture) =>
  [...of.ribbons, ...of.returns].find(({ stream }) => stream.kind === kind && stream.from === from && stream.to === to);

describe('the picture of the flow', () => {
  it('draws every stream once, those that come back apart from the others', () => {
    expect([...picture.ribbons, ...picture.returns]).toHaveLength(sample.streams.length);
    expect(picture.returns.map(({ stream }) => stream.kind)).toEqual(['return', 'return']);
  });

  it('draws ribbons as wide as their people are many', () => {
    const wide = ribbonOf('deeper', 1, 2)?.thickness ?? 0;
    const narrow = ribbonOf('exit', 1, -1)?.thickness ?? 0;
    expect(wide / narrow).toBeCloseTo(5700 / 1015, 6);
  });

  it('gives a way that nobody has counted no width of its own', () => {
    const empty = peopleFlowOf(newWorkshop(usAdults, {}));
    for (const { thickness } of layOutFlow(empty, empty).ribbons) expect(thickness).toBe(0);
    expect(ribbonOf('return', 5, 3)?.thickness).toBe(0);
  });

  it('keeps the scale when more are diverted, so that what shrinks is seen to shrink', () => {
    const after = layOutFlow(sample, whatIf(sample, new Map([['i1', 0.5]])));
    const widthBefore = ribbonOf('deeper', 2, 3)?.thickness ?? 0;
    expect(ribbonOf('deeper', 2, 3, after)?.thickness).toBeLessThan(widthBefore * 0.6);
    expect(ribbonOf('arrival', -1, 1, after)?.thickness).toBeCloseTo(ribbonOf('arrival', -1, 1)?.thickness ?? 0, 6);
  });

  it.each(TEMPLATES)('draws the template $id without figures, each lane in a column of its own', (template) => {
    const flow = peopleFlowOf(newWorkshop(template, {}));
    const { bars, width, height } = layOutFlow(flow, flow);
    const columns = bars.flatMap(({ kind, box }) => (kind === 'lane' ? [box.x] : []));
    expect(new Set(columns).size).toBe(flow.lanes.length);
    for (const { box } of bars) {
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      expect(Number.isFinite(box.y + box.height)).toBe(true);
    }
  });
});
