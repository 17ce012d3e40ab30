import { ProgressBar } from 'react-aria-components/ProgressBar';

/** How far long work has come; `fraction` from 0 to 1. */
export function Progress({ label, fraction }: { readonly label: string; readonly fraction: number }) {
  return (
    <ProgressBar aria-label={label} value={Math.round(fraction * 100)} className="progress">
      {({ percentage = 0 }) => (
        <>
          <span aria-hidden="true">{label}</span>
          <div className="progress-track">
            <div className="progress-fill" style={{ transform: `scaleX(${percentage / 100})` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
