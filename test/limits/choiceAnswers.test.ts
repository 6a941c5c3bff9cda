import { choiceAnswers, choiceAnswerText } from '../../src/limits/choiceAnswers';
import { CHOICE_QUESTIONS } from '../../src/limits/choiceQuestions';

describe('the answers that a choice may have', () => {
  const closed = CHOICE_QUESTIONS.flatMap(({ id, answers }) => (answers ? [{ id, answers }] : []));

  it.each(closed)('are named in the question of $id, each read as one answer', ({ id, answers }) => {
    const words = choiceAnswers(id) ?? [];
    const read = words.map((one) => Object.entries(answers).find(([, pattern]) => pattern.test(one))?.[0]);
    expect([...read].sort()).toEqual(Object.keys(answers).sort());
    expect(
      Object.keys(answers)
        .map((answer) => choiceAnswerText(id, answer))
        .sort(),
    ).toEqual([...words].sort());
  });

  it('are free where any text will do', () => {
    expect(choiceAnswers('population')).toBeNull();
    expect(choiceAnswerText('population', 'mid-2022')).toBe('mid-2022');
  });
});
