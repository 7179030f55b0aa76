import { useRef, useState } from 'react';
import type { Change } from '#drafts/change.ts';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import type { Version } from '#drafts/version.ts';
import { versionLabel } from './versionLabel.ts';

/** What a command has done, in words, and what takes it back. */
export interface Outcome {
  readonly text: string;
  readonly undo: {
    readonly label: string;
    readonly run: () => void;
    /** The step of the draft that it takes back: once another one follows, it would take back that. */
    readonly step: Change | null;
  } | null;
}

interface VersionCommands {
  /** Null before the first command. */
  readonly outcome: Outcome | null;
  readonly bringBack: (version: Version) => Promise<void>;
  readonly remove: (version: Version) => Promise<void>;
  readonly name: (version: Version, name: string) => Promise<void>;
  /** Resolves to whether a version was kept. */
  readonly keep: (name: string) => Promise<boolean>;
}

function lastStep(draftId: string): Change | null {
  return drafts.getState().drafts[draftId]?.past.at(-1) ?? null;
}

/** Why something went wrong is said above the list, for as long as it lasts. */
function told(text: string): Outcome {
  return { text, undo: null };
}

/**
 * What can be done with the versions of a draft, and what the last command has done.
 *
 * @param versions all of them, so that each is told from the others
 * @param onDone reads the versions anew
 * @example const { outcome, keep } = useVersionCommands(draftId, versions, reload)
 */
export function useVersionCommands(
  draftId: string,
  versions: readonly Version[],
  onDone: () => Promise<void>,
): VersionCommands {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const step = outcome?.undo?.step ?? null;
  const isOver = useDrafts((state) => step !== null && state.drafts[draftId]?.past.at(-1) !== step);

  // Pressed once more while the database takes its time, a command would be done twice.
  const isRunning = useRef(false);

  async function run(doing: string, command: () => Promise<Outcome>): Promise<void> {
    if (isRunning.current) return;
    isRunning.current = true;
    setOutcome(told(doing));
    setOutcome(await command());
    isRunning.current = false;
    await onDone();
  }

  async function bringBack(version: Version): Promise<Outcome> {
    const [label, before] = [versionLabel(version, versions), lastStep(draftId)];
    const isDone = await drafts.bringBack(draftId, version.id);
    const after = lastStep(draftId);
    if (!isDone) return told('没有恢复：这个版本现在读不出来。年报没有改动。');
    if (after === before) return told(`现在的内容与 ${label} 的版本相同，没有改动。`);
    return {
      text: `已恢复到 ${label} 的版本。恢复前的内容也留存为版本。`,
      undo: { label: '撤销恢复', run: undoBringingBack, step: after },
    };
  }

  function undoBringingBack(): void {
    drafts.undo(draftId);
    setOutcome(told('已撤销恢复，年报的内容和恢复前一样。'));
  }

  async function remove(version: Version): Promise<Outcome> {
    const label = versionLabel(version, versions);
    const putBack = await drafts.removeVersion(draftId, version.id);
    if (putBack === null) return told('没有删除。');
    const undo = () => void run('正在放回…', () => undoRemoval(putBack, label));
    return { text: `已删除 ${label} 的版本。`, undo: { label: '撤销删除', run: undo, step: null } };
  }

  async function undoRemoval(putBack: () => Promise<boolean>, label: string): Promise<Outcome> {
    return told((await putBack()) ? `${label} 的版本又在列表里了。` : '没有放回。');
  }

  async function name(version: Version, given: string): Promise<Outcome> {
    await drafts.nameVersion(draftId, version.id, given);
    if (drafts.getState().versionTrouble.keeping !== null) return told('名称没有改动。');
    return told(given.trim() === '' ? '已去掉版本的名称。' : `已命名为“${given.trim()}”。`);
  }

  async function keep(given: string): Promise<boolean> {
    let version: Version | null = null;
    await run('正在保留当前版本…', async () => {
      version = await drafts.keepVersion(draftId, { occasion: 'by-hand', name: given });
      return told(version ? `已保留当前版本：${versionLabel(version, versions)}。` : '当前版本没有保留。');
    });
    return version !== null;
  }

  return {
    outcome: outcome && isOver ? told(outcome.text) : outcome,
    bringBack: (version) => run('正在恢复…', () => bringBack(version)),
    remove: (version) => run('正在删除…', () => remove(version)),
    name: (version, given) => run('正在保存名称…', () => name(version, given)),
    keep,
  };
}
