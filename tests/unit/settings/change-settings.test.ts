import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropLesson, keepAsNew, ownLessons } from '@/lib/classroom/lesson-shelf';
import { changeSettings, readSettings } from '@/lib/settings/settings';
import { aLesson } from '../lessons/a-lesson';

beforeEach(() => fakeBrowser.reset());

describe('changes that come faster than they are written', () => {
  it('all stay: names put into a list one after the other, and another setting between them', async () => {
    const never = (host: string) => changeSettings(({ memory }) => ({ memory: { ...memory, neverHosts: [...memory.neverHosts, host] } }));
    await Promise.all([never('a.example'), changeSettings({ links: false }), never('b.example'), changeSettings(({ memory }) => ({ memory: { ...memory, on: true } }))]);
    expect(await readSettings()).toMatchObject({ links: false, memory: { on: true, neverHosts: ['a.example', 'b.example'] } });
  });

  it('go on where one of them fails', async () => {
    const failed = changeSettings(() => { throw new Error('made to fail'); });
    const after = changeSettings({ trace: true });
    await expect(failed).rejects.toThrow('made to fail');
    expect(await after).toMatchObject({ trace: true });
  });

  it('keep each lesson that is copied, under a name of its own, and lose the one that is deleted', async () => {
    await keepAsNew({ ...aLesson(), id: 'old' }, []);
    const [first, second] = await Promise.all([keepAsNew(aLesson(), []), keepAsNew(aLesson(), []), dropLesson('old')]);
    expect(first).not.toEqual(second);
    expect((await ownLessons()).map(({ id }) => ({ ok: true, value: id }))).toEqual([first, second]);
  });
});
