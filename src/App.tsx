import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { MenuChoice } from './controls/Menu.tsx';
import { ExportMenu } from './export/ExportMenu.tsx';
import { fileNameOf } from './export/fileName.ts';
import { useTables } from './export/tables/useTables.tsx';
import { BesideProvider } from './intercepts/desk/beside.ts';
import { type Desk, DeskProvider } from './intercepts/desk/desk.ts';
import { createLooking, LookingProvider } from './intercepts/looking/looking.ts';
import type { Id } from './intercepts/model/field.ts';
import { signedBy } from './intercepts/model/origin.ts';
import { useProjectorChoices } from './intercepts/projector/useProjectorChoices.ts';
import { useShowOnProjector } from './intercepts/projector/useShowOnProjector.ts';
import { TermsProvider, useWords } from './words/useWords.ts';
import { useShortcuts } from './workshop/bar/useShortcuts.ts';
import { WorkshopBar } from './workshop/bar/WorkshopBar.tsx';
import { AddFromCsv } from './workshop/import/AddFromCsv.tsx';
import { aboutOf, termsOf } from './workshop/model/workshop-document.ts';
import { Notices } from './workshop/notices/Notices.tsx';
import type { AppUpdates } from './workshop/offline/app-updates.ts';
import { UpdateNotice } from './workshop/offline/UpdateNotice.tsx';
import { useSafeReload } from './workshop/offline/useSafeReload.ts';
import { PersonalData } from './workshop/protect/PersonalData.tsx';
import { useFindings } from './workshop/protect/useFindings.ts';
import { useReview } from './workshop/review/useReview.tsx';
import { useFile } from './workshop/safekeeping/useFile.tsx';
import { useRoomWarning } from './workshop/safekeeping/useRoomWarning.ts';
import { useSafekeeping } from './workshop/safekeeping/useSafekeeping.tsx';
import { type Handed, Workshops } from './workshop/shelf/Workshops.tsx';
import type { Device } from './workshop/storage/device.ts';
import { useWorkshop, WorkshopProvider } from './workshop/store/useWorkshop.ts';
import type { WorkshopStore } from './workshop/store/workshop-store.ts';
import { useUnsavedGuard } from './workshop/table/useUnsavedGuard.ts';
import { RoomTimer } from './workshop/timer/RoomTimer.tsx';
import { bringBackTo } from './workshop/versions/replace.ts';

// The shelf is all that a first load brings. The map, which a day begins with, is fetched at once; the other screens come in while
// people look at it.
const loadMap = () => import('./intercepts/MapRoom.tsx');
const loadProjector = () => import('./intercepts/projector/ProjectorScreen.tsx');
const loadPrepare = () => import('./workshop/prepare/PrepareRoom.tsx');
const loadRoster = () => import('./workshop/roster/RosterScreen.tsx');
const loadPriorities = () => import('./workshop/voting/PrioritiesScreen.tsx');
const loadPlan = () => import('./workshop/plan/PlanScreen.tsx');
const loadReport = () => import('./workshop/cover/ReportRoom.tsx');
const MapRoom = lazy(async () => ({ default: (await loadMap()).MapRoom }));
const ProjectorScreen = lazy(async () => ({ default: (await loadProjector()).ProjectorScreen }));
const LaneMeasures = lazy(async () => ({
  default: (await import('./workshop/measures/LaneMeasures.tsx')).LaneMeasures,
}));
const PrepareRoom = lazy(async () => ({ default: (await loadPrepare()).PrepareRoom }));
const RosterScreen = lazy(async () => ({ default: (await loadRoster()).RosterScreen }));
const PrioritiesScreen = lazy(async () => ({ default: (await loadPriorities()).PrioritiesScreen }));
const PlanScreen = lazy(async () => ({ default: (await loadPlan()).PlanScreen }));
const ChangeList = lazy(async () => ({ default: (await import('./workshop/merging/ChangeList.tsx')).ChangeList }));
const ReportPreview = lazy(async () => ({
  default: (await import('./export/preview/ReportPreview.tsx')).ReportPreview,
}));
const ReportRoom = lazy(async () => ({ default: (await loadReport()).ReportRoom }));
const OTHERS = [loadPrepare, loadRoster, loadPriorities, loadPlan, loadReport];

export interface Machine {
  readonly device: Device;
  /** Hands a file to the person. */
  readonly saveAs: (name: string, content: Blob) => void;
  /** Undefined where no service worker keeps the app. */
  readonly updates?: AppUpdates | undefined;
  /** True in the window that only shows the map to the room. */
  readonly isProjector: boolean;
  /** Opens that window for the workshop that this one shows. */
  readonly openProjector: () => void;
}

/** The shell: takes a workshop from the shelf and puts the map, the day and the paper around it. */
export function App({ machine }: { readonly machine: Machine }) {
  // A failure here is seen again, and said, when the map is wanted.
  useEffect(() => void Promise.allSettled([loadMap()]), []);
  return (
    <>
      <Workshops device={machine.device} sample={loadSample}>
        {(handed) => <OpenWorkshop key={handed.table.open.id} machine={machine} {...handed} />}
      </Workshops>
      {machine.updates ? <UpdateNotice updates={machine.updates} /> : null}
    </>
  );
}

async function loadSample() {
  const { marlowCounty } = await import('./samples/marlow-county.ts');
  return marlowCounty();
}

interface Props extends Handed {
  readonly machine: Machine;
}

function OpenWorkshop(props: Props) {
  const { store } = props.table;
  const { device } = props.machine;
  const { id } = props.table.open;
  const desk = useMemo(() => deskOn(store, device, id), [store, device, id]);
  const [looking] = useState(createLooking);
  useEffect(() => {
    const { kind, said } = props.said;
    if (said !== '') store.tell(said, kind === 'opened' ? 'done' : 'problem');
  }, [store, props.said]);
  return (
    <WorkshopProvider value={store}>
      <DeskProvider value={desk}>
        <LookingProvider value={looking}>
          <InTheirWords>
            {props.machine.isProjector ? <Projected id={props.table.open.id} /> : <OnTable {...props} />}
          </InTheirWords>
        </LookingProvider>
      </DeskProvider>
    </WorkshopProvider>
  );
}

/** Speaks of jails or prisons, counties or areas, as the workshop does. */
function InTheirWords({ children }: { readonly children: ReactNode }) {
  const terms = useWorkshop((state) => state.document.terms);
  const words = useMemo(() => termsOf({ terms }), [terms]);
  return <TermsProvider value={words}>{children}</TermsProvider>;
}

/** The second screen of the room. */
function Projected({ id }: { readonly id: Id }) {
  const say = useWords();
  const title = useWorkshop((state) => aboutOf(state.document).title);
  return (
    <div className="projected">
      <RoomTimer />
      <Suspense fallback={<p className="opening">{say('app.loading')}</p>}>
        <ProjectorScreen workshop={id} title={title === '' ? say('shelf.untitled') : title} />
      </Suspense>
    </div>
  );
}

function OnTable({ table, machine, opened, phase, onPhase, onShelf }: Props) {
  const { open, store } = table;
  const say = useWords();
  const [csv, setCsv] = useState(false);
  const tables = useTables({
    workshop: () => open.document,
    newId: store.newId,
    list: ChangeList,
    onApply: (label, from, to) => store.perform(label, bringBackTo(from, to), { shown: true }),
  });
  const handOut = useCallback(
    (ending: string, content: Blob) => {
      const name = fileNameOf(open.document, ending);
      machine.saveAs(name, content);
      store.tell(say('done.fileSaved', { name }));
    },
    [open, store, machine, say],
  );
  const saveFile = useCallback(
    () => handOut('sim.json', new Blob([open.toFile()], { type: 'application/json' })),
    [handOut, open],
  );
  useShortcuts(saveFile);
  useUnsavedGuard();
  useSafeReload(machine.updates, open);
  const safekeeping = useSafekeeping(machine.device, table, phase, handOut);
  const suggestedName = () => fileNameOf(open.document, 'sim.json');
  const file = useFile(machine.device, table, { phase, suggestedName, from: opened });
  const findings = useFindings(machine.device, open.id);
  useRoomWarning(machine.device, table);
  useShowOnProjector(open.id);
  const review = useReview();
  const projector = useProjectorChoices(machine.openProjector, store.tell);
  useEffect(() => {
    const timer = setTimeout(() => void Promise.allSettled(OTHERS.map((load) => load())), 1500);
    return () => clearTimeout(timer);
  }, []);
  const more: readonly MenuChoice[] = [
    review.choice,
    { id: 'csv', label: say('action.importCsv'), run: () => setCsv(true) },
    tables.choice,
    ...file.choices,
    ...safekeeping.choices,
    { id: 'theme', label: say('theme.choose'), run: switchTheme },
    ...projector,
  ];
  return (
    <div className="workshop">
      <WorkshopBar phase={phase} onPhase={onPhase} onShelf={onShelf} onSaveFile={saveFile} file={file} more={more}>
        <PersonalData {...findings} />
        <ExportMenu
          workshop={() => open.document}
          now={machine.device.now}
          saveAs={machine.saveAs}
          tell={store.tell}
          personalIn={(document) => findings.findingsIn(document).length}
        />
      </WorkshopBar>
      <main className="workshop-main">
        <Suspense fallback={<p className="opening">{say('app.loading')}</p>}>
          <PhaseScreen phase={phase} onPhase={onPhase} commands={more} ask={machine.device.ask} />
        </Suspense>
      </main>
      <AddFromCsv ask={machine.device.ask} isOpen={csv} onClose={() => setCsv(false)} />
      {tables.dialog}
      {safekeeping.dialog}
      {review.dialog}
      {file.dialog}
      <Notices />
    </div>
  );
}

interface PhaseProps extends Pick<Props, 'phase' | 'onPhase'> {
  /** What can be done with the whole workshop, for those who look for it by name. */
  readonly commands: readonly MenuChoice[];
  /** Reads files that people bring. */
  readonly ask: Device['ask'];
}

function PhaseScreen({ phase, onPhase, commands, ask }: PhaseProps) {
  switch (phase) {
    case 'agenda':
    case 'assessment':
    case 'measures':
    case 'partnership':
      return <PrepareRoom part={phase} onPart={onPhase} ask={ask} />;
    case 'people':
      return <RosterScreen ask={ask} />;
    case 'map':
      return (
        <BesideProvider value={besideLane}>
          <MapRoom commands={commands} />
        </BesideProvider>
      );
    case 'priorities':
      return <PrioritiesScreen onGoToMap={() => onPhase('map')} onGoToPlan={() => onPhase('plan')} />;
    case 'plan':
      return <PlanScreen onGoToPriorities={() => onPhase('priorities')} />;
    case 'report':
      return <ReportRoom preview={<Preview />} />;
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

/** The workshop as the map's screens see it. */
const deskOn = (
  { state, newId, perform, select, goTo, inspect, capture, tell }: WorkshopStore,
  { now, laptop, tab }: Pick<Device, 'now' | 'laptop' | 'tab'>,
  workshop: Id,
): Desk => ({
  subscribe: state.subscribe,
  state: state.getState,
  newId,
  today: () => dayOf(new Date(now())),
  aside: tab && { read: () => tab.read(workshop), write: (text) => tab.write(workshop, text) },
  perform: (label, edit, how) => perform(label, signedBy(laptop?.name() ?? '', edit), how),
  select,
  goTo,
  inspect,
  capture,
  tell,
});

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** The day on the calendar of this machine, as 2026-05-14. */
function dayOf(date: Date): string {
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
}

/** Light or dark, against what the system says; forgotten with the page. */
function switchTheme() {
  const root = document.documentElement;
  const isDark =
    root.dataset['theme'] === 'dark' ||
    (root.dataset['theme'] === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset['theme'] = isDark ? 'light' : 'dark';
}
