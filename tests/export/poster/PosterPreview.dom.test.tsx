import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PosterPreview } from '../../../src/export/poster/PosterPreview.tsx';
import { marlowCounty } from '../../../src/samples/marlow-county.ts';
import { emptyWorkshop } from '../../../src/workshop/model/workshop-document.ts';

const sheetsIn = (container: HTMLElement) => container.querySelectorAll('.poster-sheet').length;

it('says why the sheet was chosen, how large it is and how small its letters are', () => {
  const { container } = render(<PosterPreview workshop={marlowCounty()} sheet={undefined} />);
  expect(sheetsIn(container)).toBe(1);
  expect(screen.getByText(/^One sheet, 24 x 36 in: its smallest letters have [78]\.\d points\.$/)).toBeVisible();
  expect(screen.getByText('On the wall: 24 x 36 inches (61 x 91 cm).')).toBeVisible();
  expect(screen.getByText('It is the smallest sheet on which no letter is under 7 points.')).toBeVisible();
});

it('draws as many sheets as it says that there are to be glued', () => {
  const { container } = render(<PosterPreview workshop={marlowCounty()} sheet="a4" />);
  expect(screen.getByText(/So there are 12 sheets, 3 across and 4 down/)).toBeVisible();
  expect(sheetsIn(container)).toBe(12);
  expect(screen.queryByText(/smallest sheet/)).toBeNull();
});

it('has a sheet for a map on which nothing stands yet', () => {
  const { container } = render(<PosterPreview workshop={emptyWorkshop()} sheet={undefined} />);
  expect(sheetsIn(container)).toBe(1);
});
