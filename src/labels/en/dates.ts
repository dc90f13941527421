import type { Labels } from '../../model/labels.ts';

/** The names of the deadlines. */
export const deadlines: Labels['deadlines'] = {
  'registration-opens': 'Opening of registration',
  'registration-closes': 'Close of registration',
  'upload-closes': 'End of uploads',
  'height-work-closes': 'End of uploads for the R408 attestation (work at height)',
};

/** Whether registration is open. */
export const registration: Labels['registration'] = {
  'not-yet-open': 'Registration is not open yet.',
  open: 'Registration is open.',
  closed: 'Registration is closed.',
};

/** Whether pieces can still be uploaded. */
export const upload: Labels['upload'] = {
  open: 'There is still time to upload your documents.',
  'last-day': 'This is the last day to upload your documents.',
  closed: 'The time to upload your documents is over.',
};

/** Which account to use. */
export const account: Labels['account'] = {
  reuse: 'Keep your Cyclades account from last session and do not create another.',
  create: 'Create a Cyclades account to register.',
  unknown:
    'To know which Cyclades account to use, say whether you were an individual candidate (candidat individuel) last session.',
};

/** What became of an account. */
export const activation: Labels['activation'] = {
  active: 'Your Cyclades account is active.',
  pending: 'Your Cyclades account is not active yet: follow the link that you received by email.',
  deleted: 'Your Cyclades account was deleted because it was not activated in time: start the procedure again.',
};

/** Whether a convocation is late. */
export const convocation: Labels['convocation'] = {
  awaited: 'Your summons (convocation) may still appear in time in your Cyclades space.',
  overdue:
    'Your summons (convocation) should already have appeared in your Cyclades space: contact the exams office (service des examens).',
  undated: 'The summons (convocation) to the resit follows the results within days: no text sets its date.',
};

/** How a time of day is said; `first` is the first day of a month. */
export const clock: Labels['clock'] = {
  at: '{day} at {time}',
  before: '{day} before {time}',
  'whole-day': '{day}, all day',
  first: '1',
  hour: '{hour}:00',
  'hour-minute': '{hour}:{minute}',
  'hour-second': '{hour}:{minute}:{second}',
};

/** The steps on the way to the exams, by their state. */
export const steps: Labels['steps'] = {
  'create-account': {
    done: 'You have a Cyclades account.',
    now: 'Create your Cyclades account.',
    later: 'Next: create your Cyclades account.',
    missed: 'It is too late to create a Cyclades account.',
    'not-needed': 'You have no Cyclades account to create.',
  },
  'activate-account': {
    done: 'Your Cyclades account is active.',
    now: 'Activate your Cyclades account: follow the link that you received by email.',
    later: 'Next: activate your Cyclades account.',
    missed: 'It is too late to activate a Cyclades account.',
    'not-needed': 'Your Cyclades account from last session is active already.',
  },
  register: {
    done: 'You are registered.',
    now: 'Register.',
    later: 'Next: register.',
    missed: 'It is too late to register.',
    'not-needed': 'You do not have to register.',
  },
  'sign-and-upload': {
    done: 'Your signed confirmation and your documents are uploaded.',
    now: 'Sign your confirmation of registration and upload your documents.',
    later: 'Next: sign your confirmation of registration and upload your documents.',
    missed: 'It is too late to upload your documents.',
    'not-needed': 'You have no document to upload.',
  },
  acknowledgement: {
    done: 'You have received the acknowledgement of your file.',
    now: 'Wait for the acknowledgement of your file.',
    later: 'Next: receive the acknowledgement of your file.',
    missed: 'You have not received the acknowledgement of your file.',
    'not-needed': 'You have no acknowledgement to wait for.',
  },
  convocation: {
    done: 'You have received your summons (convocation).',
    now: 'Wait for your summons (convocation).',
    later: 'Next: receive your summons (convocation).',
    missed: 'You have not received your summons (convocation).',
    'not-needed': 'You have no summons (convocation) to wait for.',
  },
  exams: {
    done: 'The exams are over.',
    now: 'The exams are taking place.',
    later: 'Next: sit the exams.',
    missed: 'The exams took place without you.',
    'not-needed': 'You have no exam to sit.',
  },
};
