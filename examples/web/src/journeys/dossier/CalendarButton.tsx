import type { Deadline } from 'candidat-bts';

/** Saves the deadlines as a calendar file. What makes it is loaded at the touch of the button only. */
export function CalendarButton({ deadlines }: { deadlines: readonly Deadline[] }) {
  const save = async (): Promise<void> => {
    const { calendarFile } = await import('./calendar.ts');
    // Without the fragment: a calendar may be shared, one's answers are not.
    const page = window.location.href.replace(/#.*/, '');
    const file = new Blob([calendarFile(deadlines, page)], { type: 'text/calendar;charset=utf-8' });
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = 'bts-dates.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return (
    <button type="button" onClick={() => void save()}>
      Ajouter à mon agenda
    </button>
  );
}
