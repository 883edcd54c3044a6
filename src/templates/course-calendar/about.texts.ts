// What about.ts says.
import type { Texts } from '../../locales/language';

export const steps: Texts = {
  en: 'Once: check the start rule, the modules and the holidays on Inputs; read the dates on Calendar and give them to sales and learners.',
  ru: 'Один раз: на листе «Исходные данные» проверьте правило старта, модули и каникулы; даты с листа «Календарь» отдайте продажам и ученикам.',
  zh: '首次：在“输入”表核对开课规则、模块与假期；将“日历”表中的日期交给销售与学员。',
  vi: 'Lần đầu: ở trang Dữ liệu đầu vào, kiểm tra quy tắc khai giảng, mô-đun và ngày nghỉ; gửi các ngày ở trang Lịch cho bộ phận bán hàng và học viên.',
};
export const steps2: Texts = {
  en: 'Once: price, prepayment, instalments and refund terms, as your contract has them.',
  ru: 'Один раз: цена, предоплата, рассрочка и условия возврата — как в договоре.',
  zh: '首次：按合同填写价格、预付、分期与退费条款。',
  vi: 'Lần đầu: giá, đặt cọc, trả góp và điều khoản hoàn tiền như trong hợp đồng.',
};
export const steps3: Texts = {
  en: 'Every week: set the day and type the bookings of each intake. Where people wait, add seats or an intake.',
  ru: 'Каждую неделю: поставьте дату и внесите записи по потокам. Где ждут — добавьте места или поток.',
  zh: '每周：更新日期并填写各期报名人数。若有候补，请增加名额或班期。',
  vi: 'Mỗi tuần: cập nhật ngày và nhập số đăng ký từng đợt. Nơi có người chờ, thêm chỗ hoặc thêm đợt.',
};
export const steps4: Texts = {
  en: 'Before you spend: of the money in the account, only what Timeline calls yours is yours; the rest is owed to learners.',
  ru: 'Прежде чем тратить: из денег на счёте ваши лишь те, что так названы на листе «Шкала времени»; остальное вы должны ученикам.',
  zh: '支出之前：账户中只有“时间轴”表的“可支配资金”属于您，其余是欠学员的课。',
  vi: 'Trước khi chi: trong số tiền đã thu, chỉ phần “của bạn” ở trang Dòng thời gian là của bạn; phần còn lại đang nợ học viên.',
};
export const method: Texts = {
  en: 'An intake starts on the chosen weekday of its month. Lessons go by weeks from that day; a week whose first day is a holiday is not held, and the start or all later weeks move on. Enrolment closes the given days before: the last day to buy is closing days + 1 before the start. If a check says that the calendar is too short, make the model again with the new answers: what was typed stays.',
  ru: 'Поток стартует в выбранный день недели своего месяца. Занятия идут неделями от этого дня; неделя, чей первый день выпал на каникулы, не проводится, старт или все дальнейшие недели сдвигаются. Последний день покупки — за (дни закрытия + 1) до старта. Если проверка говорит, что календаря не хватает, создайте модель заново с новыми ответами: введённое сохранится.',
  zh: '每期在当月选定的星期开课，按周授课；首日为假期的周停课，开课或其后各周顺延。最后购买日 = 开课日前（截止天数 + 1）天。若校验提示日历不够长，请用新的答案重新生成模型，已填内容会保留。',
  vi: 'Mỗi đợt khai giảng vào thứ đã chọn của tháng. Học theo tuần từ ngày đó; tuần có ngày đầu là ngày nghỉ thì không học, khai giảng hoặc các tuần sau lùi lại. Ngày mua cuối cùng = trước khai giảng (số ngày đóng + 1). Nếu kiểm tra báo lịch quá ngắn, hãy tạo lại mô hình với câu trả lời mới: những gì đã nhập vẫn giữ.',
};
export const method2: Texts = {
  en: 'Seats go first to those who waited or were late before, then to those who booked. Those who do not fit wait; those who booked after the closing move on. Both start with the next intake; after the last one their prepayments are given back.',
  ru: 'Места сначала получают те, кто ждал или опоздал раньше, затем записавшиеся. Кому не хватило — ждёт; кто записался после закрытия — перенесён. Те и другие начинают со следующим потоком; после последнего потока предоплаты возвращаются.',
  zh: '名额先给上期候补与顺延者，再给本期报名者。名额不足者候补，截止后报名者顺延，均在下一期开课；末期之后退还预付款。',
  vi: 'Chỗ ưu tiên cho người chờ hoặc muộn từ đợt trước, rồi đến người đăng ký. Không đủ chỗ thì chờ, đăng ký sau hạn thì chuyển; cả hai học đợt kế tiếp; sau đợt cuối thì hoàn tiền cọc.',
};
export const method3: Texts = {
  en: 'Delivered is recognised with the lessons: each week an equal part of the price, counted from its first day. Of a leaver it is what the refund terms let you keep. Owed to learners = what they paid for weeks not yet held; what they have not paid for weeks held is shown apart. Paid + still to be paid = delivered + owed + given back. Instalments follow the weeks of the course.',
  ru: 'Исполненное признаётся по мере занятий: каждая неделя — равная часть цены, считается с первого дня. С ушедшего — то, что условия возврата позволяют оставить. Должны ученикам = оплачено за ещё не проведённые недели; неоплаченное за проведённые показано отдельно. Оплачено + ещё не оплачено = исполнено + должны + возвращено. Рассрочка идёт по неделям курса.',
  zh: '交付按授课确认：每周等额确认价款，自该周首日起计。退出者按退费条款留存的部分确认。欠学员 = 已付但未授课的周；已授课而未付的另列。已付 + 待付 = 已交付 + 未交付 + 退还。分期按教学周计。',
  vi: 'Phần đã thực hiện ghi nhận theo buổi học: mỗi tuần một phần bằng nhau của giá, tính từ ngày đầu tuần. Với người nghỉ là phần được giữ theo điều khoản hoàn tiền. Còn nợ học viên = đã trả cho tuần chưa dạy; phần chưa trả cho tuần đã dạy nêu riêng. Đã trả + còn phải trả = đã thực hiện + còn nợ + hoàn lại. Trả góp theo tuần học.',
};
