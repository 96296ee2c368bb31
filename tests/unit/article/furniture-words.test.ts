import { describe, expect, it } from 'vitest';
import { OPENINGS } from '@/lib/article/furniture-openings';
import { isAuthorNote, isCredit, isLabel, isPointer, isStampLine, LINES, opensRights } from '@/lib/article/furniture-words';
import { openingsOfLines } from '@/lib/text/line-patterns';

describe('lists of furniture lines', () => {
  it.each(Object.keys(LINES) as (keyof typeof LINES)[])('%s have their openings written down', (list) => {
    expect(OPENINGS[list]).toBe(openingsOfLines(LINES[list]));
  });

  it.each<[is: (line: string) => boolean, lines: readonly string[], others: readonly string[]]>([
    [isLabel, ['Related', 'READ MORE:', 'More from:', '12 comments', 'Te puede interesar', 'ilgili haberler', 'Don’t miss'], ['Rescuers reached the second village', 'Reading is fun', '', 'Morelia']],
    [isPointer, ['See also: Three held after a raid', 'In pictures | the flood', 'Advertisement. Buy a boat', 'Were you there? Write to us'], ['In Orlava: nothing', 'Seen from above: a delta', 'Were you to ask, nobody knew']],
    [opensRights, ['© The Orun Post', '(c) 2024 Orun Post', 'Copyright by Orun', 'This story was originally printed elsewhere', 'Todos los derechos reservados'], ['This story of a river', 'Copyists worked at night', '']],
    [isCredit, ['Additional reporting by Ama Boateng', '(Editing by Ana Ruiz)', 'Photo: A. Ruiz', 'Con información de EFE', 'Ama Boateng contributed reporting'], ['Reports of floods came in', 'Photographs show the bridge', 'If you go, bring water']],
    [isStampLine, ['Updated 3 hours ago', '5 min read', '14:05 GMT', '1.2k shares', '.5k views', 'By Ama Boateng', 'By J.R. Boateng Jr, Orun', 'First published: 3 May'], ['By Sunday, 12 people were dead.', 'By noon the river fell', 'Updates came late', '5 people died', 'Ama Boateng']],
    [isAuthorNote, ['Ama Boateng is a senior reporter at the Post, based in Orun', 'The writer is the Post’s former editor for culture'], ['The bridge was a gift of the city', 'She is a farmer in the valley']],
  ])('tell them from prose: %o', (is, lines, others) => {
    expect(lines.filter((line) => !is(line))).toEqual([]);
    expect(others.filter((line) => is(line))).toEqual([]);
  });
});
