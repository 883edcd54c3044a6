export const until = { en: 'Windows end with', ru: 'Последний день окна', zh: '窗口截止日', vi: 'Ngày cuối cửa sổ' };

export const daily7 = {
  en: 'DAU, 7 days',
  ru: 'DAU за 7 дней',
  zh: '7 天平均 DAU',
  vi: 'DAU, 7 ngày',
};

export const weekly = { en: 'WAU', ru: 'WAU', zh: 'WAU', vi: 'WAU' };

export const daily30 = {
  en: 'DAU, 30 days',
  ru: 'DAU за 30 дней',
  zh: '30 天平均 DAU',
  vi: 'DAU, 30 ngày',
};

export const monthly = { en: 'MAU', ru: 'MAU', zh: 'MAU', vi: 'MAU' };

export const stickyChart = {
  en: 'Stickiness: DAU/WAU and DAU/MAU',
  ru: 'Липкость: DAU/WAU и DAU/MAU',
  zh: '用户粘性：DAU/WAU 与 DAU/MAU',
  vi: 'Độ gắn kết: DAU/WAU và DAU/MAU',
};

export const short = {
  en: 'Blank: the table does not reach back 7 or 30 days from there. The last row ends with the newest day; its period may not be over.',
  ru: 'Пусто: таблица не охватывает 7 или 30 дней до этого дня. Последняя строка — на самый поздний день, её период мог не закончиться.',
  zh: '空白：表中数据不足以回溯 7 天或 30 天。最后一行截至最新日期，该周期可能尚未结束。',
  vi: 'Ô trống: bảng không có đủ 7 hoặc 30 ngày trước đó. Dòng cuối tính đến ngày mới nhất; kỳ đó có thể chưa kết thúc.',
};

export const feature = {
  en: 'Feature (event)',
  ru: 'Функция (событие)',
  zh: '功能（事件）',
  vi: 'Tính năng (sự kiện)',
};

export const action = { en: 'Action', ru: 'Действие', zh: '行为', vi: 'Hành động' };

export const anything = { en: 'Any event', ru: 'Любое событие', zh: '任一事件', vi: 'Sự kiện bất kỳ' };

export const recentBlock = {
  en: 'In the last 30 days',
  ru: 'За последние 30 дней',
  zh: '最近 30 天',
  vi: 'Trong 30 ngày gần nhất',
};

export const activeUsers = {
  en: 'Active users, 30 days (MAU)',
  ru: 'Активные пользователи за 30 дней (MAU)',
  zh: '30 天活跃用户（MAU）',
  vi: 'Người dùng hoạt động, 30 ngày (MAU)',
};

export const users = { en: 'Users', ru: 'Пользователи', zh: '用户数', vi: 'Người dùng' };

export const breadth = { en: 'Breadth', ru: 'Охват', zh: '广度', vi: 'Độ rộng' };

export const uses = { en: 'Uses', ru: 'Использований', zh: '使用次数', vi: 'Số lần dùng' };

export const depth = {
  en: 'Depth (uses per user)',
  ru: 'Глубина (раз на пользователя)',
  zh: '深度（人均次数）',
  vi: 'Độ sâu (lần mỗi người)',
};

export const keptBlock = {
  en: 'Retention by use in the first {days} days',
  ru: 'Удержание по использованию в первые {days} дн.',
  zh: '按前 {days} 天是否使用划分的留存率',
  vi: 'Tỷ lệ giữ chân theo việc dùng trong {days} ngày đầu',
} as const;

export const keptBlockOfDay = {
  en: 'Retention by use on the first day',
  ru: 'Удержание по использованию в первый день',
  zh: '按首日是否使用划分的留存率',
  vi: 'Tỷ lệ giữ chân theo việc dùng trong ngày đầu',
};

export const used = { en: 'Used it', ru: 'Пользовались', zh: '使用者', vi: 'Có dùng' };

export const usedNot = { en: 'Did not', ru: 'Не пользовались', zh: '未使用者', vi: 'Không dùng' };

export const keptUsed = { en: 'Retention, used', ru: 'Удержание: да', zh: '使用者留存率', vi: 'Giữ chân: có' };

export const keptNot = { en: 'Retention, did not', ru: 'Удержание: нет', zh: '未使用者留存率', vi: 'Giữ chân: không' };

export const difference = {
  en: 'Difference, points',
  ru: 'Разница, п. п.',
  zh: '差值（百分点）',
  vi: 'Chênh lệch (điểm %)',
};

export const from = { en: 'from (90%)', ru: 'от (90 %)', zh: '下限（90%）', vi: 'từ (90%)' };

export const to = { en: 'to', ru: 'до', zh: '上限', vi: 'đến' };

export const lift = { en: 'Lift', ru: 'Лифт', zh: '提升度', vi: 'Độ nâng' };

export const followed = {
  en: 'Followed: {users} users, {stayed} of whom came again on days {from} to {until} after their first one. Who came later is left out: {young}.',
  ru: 'Прослежено пользователей: {users}, из них вернулись в дни {from}–{until} после первого: {stayed}. Пришедшие позже не учтены: {young}.',
  zh: '跟踪用户 {users} 位，其中 {stayed} 位在首日之后第 {from} 至 {until} 天再次到来。更晚到来的 {young} 位未计入。',
  vi: 'Theo dõi {users} người dùng, {stayed} người trở lại vào ngày {from} đến {until} sau ngày đầu. Người đến muộn hơn không tính: {young}.',
} as const;

export const firstDay = {
  en: 'A user’s first day is their first one in the table: where it begins in the middle, old users look new.',
  ru: 'Первый день пользователя — первый в таблице: если она начинается с середины, старые пользователи выглядят новыми.',
  zh: '用户首日指其在表中的第一天：若表从中途开始，老用户会被当作新用户。',
  vi: 'Ngày đầu của người dùng là ngày đầu trong bảng: nếu bảng bắt đầu giữa chừng, người cũ trông như người mới.',
};

export const tooYoung = {
  en: 'Retention is not computed: half of the users came less than a week before the newest day.',
  ru: 'Удержание не рассчитано: половина пользователей пришла меньше чем за неделю до самого позднего дня.',
  zh: '未计算留存率：一半用户到来距最新日期不足一周。',
  vi: 'Chưa tính tỷ lệ giữ chân: một nửa người dùng đến chưa đầy một tuần trước ngày mới nhất.',
};

export const unnamed = {
  en: 'Events without a name, which count as activity only: {rows}.',
  ru: 'События без названия учтены только как активность: {rows}.',
  zh: '未注明名称的事件仅计为活跃：{rows} 行。',
  vi: 'Sự kiện không có tên chỉ tính là hoạt động: {rows}.',
} as const;

export const more = {
  en: 'Shown are the {shown} events of most users; {others} more count as activity only.',
  ru: 'Показаны {shown} событий с наибольшим числом пользователей; ещё {others} учтены только как активность.',
  zh: '仅列出用户最多的 {shown} 种事件；其余 {others} 种只计为活跃。',
  vi: 'Hiển thị {shown} sự kiện có nhiều người dùng nhất; {others} sự kiện khác chỉ tính là hoạt động.',
} as const;

export const few = {
  en: 'Grey: fewer than {users} users on one side, too few to read anything from.',
  ru: 'Серым: меньше {users} пользователей с одной из сторон, слишком мало для выводов.',
  zh: '灰色：某一侧用户少于 {users} 位，样本太小，不宜解读。',
  vi: 'Màu xám: một bên có dưới {users} người dùng, quá ít để kết luận.',
} as const;

export const best = { en: 'The best of them', ru: 'Лучшее из них', zh: '其中最佳', vi: 'Tốt nhất trong số đó' };

export const atLeast = {
  en: 'Times in the first {days} days, at least',
  ru: 'Раз за первые {days} дн., не меньше',
  zh: '前 {days} 天内至少次数',
  vi: 'Số lần trong {days} ngày đầu, ít nhất',
} as const;

export const atLeastOfDay = {
  en: 'Times on the first day, at least',
  ru: 'Раз в первый день, не меньше',
  zh: '首日至少次数',
  vi: 'Số lần trong ngày đầu, ít nhất',
};

export const verdict = {
  en: 'Among those who came later',
  ru: 'На пришедших позже',
  zh: '在后来用户中检验',
  vi: 'Ở những người đến sau',
};

export const confirmed = {
  en: 'Confirmed: the whole interval of the difference is above 0.',
  ru: 'Подтверждается: интервал разницы целиком выше 0.',
  zh: '得到验证：差值区间整体大于 0。',
  vi: 'Được xác nhận: toàn bộ khoảng của chênh lệch lớn hơn 0.',
};

export const notConfirmed = {
  en: 'Not confirmed: the interval of the difference holds 0, so it may be chance.',
  ru: 'Не подтверждается: интервал разницы включает 0, это может быть случайность.',
  zh: '未得到验证：差值区间包含 0，可能只是偶然。',
  vi: 'Chưa được xác nhận: khoảng của chênh lệch chứa 0, có thể chỉ là ngẫu nhiên.',
};

export const refuted = {
  en: 'Refuted: of those who came later, who reached it stayed less often.',
  ru: 'Опровергнуто: среди пришедших позже достигшие порога остаются реже.',
  zh: '被推翻：在后来用户中，达到该次数者反而更少留存。',
  vi: 'Bị bác bỏ: trong số người đến sau, ai đạt mức này lại ít ở lại hơn.',
};

export const notChecked = {
  en: 'Not checked: fewer than {users} of those who came later are on one side of it.',
  ru: 'Не проверено: с одной из сторон порога меньше {users} пришедших позже.',
  zh: '未检验：后来用户中有一侧少于 {users} 位。',
  vi: 'Chưa kiểm tra: một phía có dưới {users} người đến sau.',
} as const;

export const nobody = {
  en: 'No early action goes together with staying: nobody stayed, nobody left, or who stays does no more than who leaves.',
  ru: 'Ни одно раннее действие не сопутствует удержанию: никто не остался, никто не ушёл или оставшиеся делают не больше ушедших.',
  zh: '没有任何早期行为与留存相伴：无人留存、无人流失，或留存者的行为并不更多。',
  vi: 'Không hành động sớm nào đi cùng việc ở lại: không ai ở lại, không ai rời đi, hoặc người ở lại không làm nhiều hơn.',
};

export const foundBlock = {
  en: 'Found on {users} users who came until {day}',
  ru: 'Найдено на пришедших до {day} включительно: {users}',
  zh: '由 {day} 及之前到来的 {users} 位用户得出',
  vi: 'Tìm ra từ {users} người dùng đến tính tới {day}',
} as const;

export const checkedBlock = {
  en: 'Checked on {users} who came later',
  ru: 'Проверено на пришедших позже: {users}',
  zh: '用之后到来的 {users} 位用户检验',
  vi: 'Kiểm tra trên {users} người đến sau',
} as const;

export const youden = { en: 'Youden’s J', ru: 'J Юдена', zh: '约登指数 J', vi: 'Youden J' };

export const reached = { en: 'Reached it', ru: 'Достигли', zh: '达到', vi: 'Đạt' };

export const reachedNot = { en: 'Did not', ru: 'Не достигли', zh: '未达到', vi: 'Không đạt' };

export const keptFrom = { en: 'Retention, reached', ru: 'Удержание: да', zh: '达到者留存率', vi: 'Giữ chân: đạt' };

export const keptBelow = {
  en: 'Retention, did not',
  ru: 'Удержание: нет',
  zh: '未达到者留存率',
  vi: 'Giữ chân: không đạt',
};

export const tries = {
  en: 'Tried: {actions} actions, each with every number of times. The best of many looks good by chance; so read what it does among those who came later.',
  ru: 'Перебрано действий: {actions}, каждое с любым числом раз. Лучшее из многих хорошо и случайно: смотрите, что оно даёт на пришедших позже.',
  zh: '共尝试 {actions} 种行为的各种次数。多次尝试中的最佳者可能只是偶然，请以后来用户中的结果为准。',
  vi: 'Đã thử {actions} hành động với mọi số lần. Cái tốt nhất trong nhiều lần thử có thể do ngẫu nhiên; hãy xem kết quả ở người đến sau.',
} as const;
