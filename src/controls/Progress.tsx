import { ProgressBar } from 'react-aria-components/ProgressBar';

/** How far long work has come; `fraction` from 0 to 1, undefined while nobody knows. */
export function Progress({ label, fraction }: { readonly label: string; readonly fraction: number | undefined }) {
  const isUnknown = fraction === undefined;
  return (
    <ProgressBar
      aria-label={label}
      value={Math.round((fraction ?? 0) * 100)}
      isIndeterminate={isUnknown}
      className="progress"
    >
      {({ percentage = 0 }) => (
        <>
          <span aria-hidden="true">{label}</span>
          <div className="progress-track">
            <div
              className="progress-fill"
              data-unknown={isUnknown || undefined}
              style={isUnknown ? {} : { transform: `scaleX(${percentage / 100})` }}
            />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
