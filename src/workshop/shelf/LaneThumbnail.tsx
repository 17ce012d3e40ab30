const HEIGHT = 28;
const WIDTH = 44;

/** The lanes of a map as small bars, by how many cards stand in each: enough to know one's own map by. */
export function LaneThumbnail({ lanes }: { readonly lanes: readonly number[] }) {
  const most = Math.max(1, ...lanes);
  const step = WIDTH / Math.max(1, lanes.length);
  return (
    <svg className="lane-thumbnail" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {lanes.map((count, lane) => {
        const height = 3 + (count / most) * (HEIGHT - 3);
        return (
          <rect key={lane} data-lane={lane % 6} x={lane * step} y={HEIGHT - height} width={step - 1} height={height} />
        );
      })}
    </svg>
  );
}
