import { lazy, Suspense } from 'react';
import type { MenuChoice } from '../controls/Menu.tsx';
import { BesideCardProvider, BesideProvider } from '../intercepts/desk/beside.ts';
import type { Id } from '../intercepts/model/field.ts';
import type { Handed } from '../workshop/shelf/Workshops.tsx';
import type { Device } from '../workshop/storage/device.ts';
import { useWorkshop } from '../workshop/store/useWorkshop.ts';
import { ReportingRooms } from './ReportingRooms.tsx';
import { useCardWays } from './useCardWays.tsx';

// The shelf is all that a first load brings. The map, which a day begins with, is fetched at once; the other screens come in while
// people look at it.
export const loadMap = () => import('../intercepts/MapRoom.tsx');
const loadProjector = () => import('../intercepts/projector/ProjectorScreen.tsx');
const loadPrepare = () => import('../workshop/prepare/PrepareRoom.tsx');
const loadRoster = () => import('../workshop/roster/RosterScreen.tsx');
const loadLearn = () => import('../workshop/training/LearnRoom.tsx');
const loadPriorities = () => import('../workshop/voting/PrioritiesScreen.tsx');
const loadPlan = () => import('../workshop/plan/PlanScreen.tsx');
const loadReport = () => import('../workshop/cover/ReportRoom.tsx');
const MapRoom = lazy(async () => ({ default: (await loadMap()).MapRoom }));
export const ProjectorScreen = lazy(async () => ({ default: (await loadProjector()).ProjectorScreen }));
const LaneMeasures = lazy(async () => ({
  default: (await import('../workshop/measures/LaneMeasures.tsx')).LaneMeasures,
}));
const PrepareRoom = lazy(async () => ({ default: (await loadPrepare()).PrepareRoom }));
const RosterScreen = lazy(async () => ({ default: (await loadRoster()).RosterScreen }));
const LearnRoom = lazy(async () => ({ default: (await loadLearn()).LearnRoom }));
const PrioritiesScreen = lazy(async () => ({ default: (await loadPriorities()).PrioritiesScreen }));
const PlanScreen = lazy(async () => ({ default: (await loadPlan()).PlanScreen }));
export const ChangeList = lazy(async () => ({
  default: (await import('../workshop/merging/ChangeList.tsx')).ChangeList,
}));
const ReportPreview = lazy(async () => ({
  default: (await import('../export/preview/ReportPreview.tsx')).ReportPreview,
}));
const ReportRoom = lazy(async () => ({ default: (await loadReport()).ReportRoom }));
const loadCommissioning = () => import('./CommissioningRoom.tsx');
const CommissioningRoom = lazy(async () => ({ default: (await loadCommissioning()).CommissioningRoom }));
const OTHERS = [loadPrepare, loadRoster, loadLearn, loadPriorities, loadPlan, loadReport, loadCommissioning];

/** Brings in the screens that nobody has asked for yet. A failure here is seen again, and said, when one is wanted. */
export const loadOthers = () => Promise.allSettled(OTHERS.map((load) => load()));

interface PhaseProps extends Pick<Handed, 'phase' | 'onPhase'> {
  /** What can be done with the whole workshop, for those who look for it by name. */
  readonly commands: readonly MenuChoice[];
  /** Reads files that people bring. */
  readonly ask: Device['ask'];
  /** Hands a file to the person; `ending` is how its name ends. */
  readonly saveFile: (ending: string, content: Blob) => void;
  /** What the quiz needs to remember its results on this device. */
  readonly learn: { readonly workshop: Id; readonly quiz: Device['quiz'] };
}

/** The screen of a phase. */
export function PhaseScreen({ phase, onPhase, commands, ask, saveFile, learn }: PhaseProps) {
  const { onCard, aim, besideCard } = useCardWays(onPhase);
  switch (phase) {
    case 'agenda':
    case 'assessment':
    case 'checklists':
    case 'measures':
    case 'partnership':
      return (
        <PrepareRoom
          part={phase}
          onPart={onPhase}
          ask={ask}
          checklists={{ aim, onCard, onPlan: () => onPhase('plan'), saveFile }}
        />
      );
    case 'people':
      return <RosterScreen ask={ask} />;
    case 'map':
      return (
        <BesideProvider value={besideLane}>
          <BesideCardProvider value={besideCard}>
            <MapRoom commands={commands} />
          </BesideCardProvider>
        </BesideProvider>
      );
    case 'walks':
    case 'words':
    case 'quiz':
    case 'circle':
    case 'lens':
      return <LearnRoom part={phase} onPart={onPhase} {...learn} />;
    case 'priorities':
      return <PrioritiesScreen onGoToMap={() => onPhase('map')} onGoToPlan={() => onPhase('plan')} />;
    case 'plan':
      return (
        <PlanScreen
          onGoToPriorities={() => onPhase('priorities')}
          onGoToMap={() => onPhase('map')}
          onGoToReport={() => onPhase('report')}
        />
      );
    case 'report':
    case 'commissioning':
      return (
        <ReportingRooms part={phase} onPart={onPhase}>
          {phase === 'report' ? (
            <ReportRoom preview={<Preview />} />
          ) : (
            <CommissioningRoom onCard={onCard} onMeasures={() => onPhase('measures')} saveFile={saveFile} />
          )}
        </ReportingRooms>
      );
    default:
      return phase satisfies never;
  }
}

/** The paper beside the texts that are written for it. */
function Preview() {
  const workshop = useWorkshop(({ document }) => document);
  return <ReportPreview workshop={workshop} />;
}

/** What the day knows of an intercept while the map is on the screen. */
const besideLane = (intercept: Id) => (
  <Suspense fallback={null}>
    <LaneMeasures intercept={intercept} />
  </Suspense>
);
