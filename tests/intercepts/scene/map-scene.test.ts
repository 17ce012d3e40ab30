import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/fonts/measure.ts';
import type { Reading, TextShape } from '../../../src/intercepts/scene/scene.ts';
import { forEveryCollapse, forEveryMap, sceneFrom } from './drawn-map.ts';

const ownersIn = (readings: readonly Reading[]): string[] =>
  readings.flatMap(({ owner, children }) => [`${owner.kind}:${owner.id}`, ...ownersIn(children)]);

describe('the scene of every map', () => {
  it('reads every lane, station, shown card and path once', () => {
    forEveryMap((layout, map) => {
      const read = ownersIn(sceneFrom(layout).reading);
      const boxes = [...layout.places, ...(layout.system ? [layout.system] : [])];
      const expected = [
        ...Object.keys(map.intercepts).map((id) => `lane:${id}`),
        // Cards of the intercept itself stand in a box that belongs to the lane.
        ...layout.places.map(({ place }) => place.replace('intercept:', 'lane:')),
        ...(layout.system ? ['band:system'] : []),
        ...boxes.flatMap(({ rows }) => rows.map(({ card }) => `card:${card.id}`)),
        ...Object.keys(map.paths).map((id) => `path:${id}`),
      ];
      expect(read.toSorted()).toEqual(expected.toSorted());
    });
  });

  it('reads names and cards in full, whatever was broken or cut to fit', () => {
    forEveryMap((layout, map) => {
      const texts = new Map<string, string>();
      const collect = ({ owner, text, children }: Reading) => {
        texts.set(`${owner.kind}:${owner.id}`, text);
        children.forEach(collect);
      };
      sceneFrom(layout).reading.forEach(collect);
      for (const { id, name } of Object.values(map.stations)) expect(texts.get(`station:${id}`)).toBe(name);
      for (const { rows } of layout.places)
        for (const { card } of rows) expect(texts.get(`card:${card.id}`)).toBe(card.text);
    });
  });

  it('draws no text beyond its edges', () => {
    forEveryCollapse((layout) => {
      const scene = sceneFrom(layout);
      const texts = scene.shapes.filter((shape): shape is TextShape => shape.kind === 'text');
      const beyond = texts.filter(({ x, y, text, size, weight, upright }) => {
        const length = measureText(text, size, weight);
        const [right, top] = upright ? [x, y - length] : [x + length, y - size];
        return Math.min(x, top) < 0 || right > scene.width || y > scene.height;
      });
      expect(beyond).toEqual([]);
    });
  });

  it('draws every line of text of the layout, each as often as it stands there', () => {
    forEveryMap((layout) => {
      const drawn = sceneFrom(layout).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
      const said = [
        ...layout.lanes.flatMap(({ name }) => name),
        ...layout.places.flatMap(({ title, rows, tally }) => [
          ...title,
          ...rows.flatMap(({ lines }) => lines),
          ...tally.map(({ text }) => text),
        ]),
        ...layout.paths.flatMap(({ label }) => label),
      ];
      const missing = said.filter((line) => {
        const at = drawn.indexOf(line);
        if (at >= 0) drawn.splice(at, 1);
        return at < 0;
      });
      expect(missing).toEqual([]);
    });
  });
});
